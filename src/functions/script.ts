import { associateFunctions } from './register';

/** The script that the manifest names for the functions: used where they run without the pane's page. */
declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

associateFunctions(() => {
  const language = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return language !== undefined && !/^ru\b/i.test(language) ? 'en' : 'ru';
});

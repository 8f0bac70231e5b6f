#!/usr/bin/env node
// office-addin-dev-settings starts this command only for JSON manifests and for Outlook; ours is an XML manifest for Excel.
console.error('The Teams CLI is not part of this project: manifest.xml is sideloaded without it.');
process.exit(1);

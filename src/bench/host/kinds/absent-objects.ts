import type { SheetModel } from '../../model/sheet-model';
import { type Kind, method } from '../host-object';
import type { OnSheet } from '../scope';

/** Replies to comments are not simulated. */
export const commentReplyCollectionKind: Kind<OnSheet> = {
  items: () => [],
  members: { GetCount: method(() => 0) },
};

/** Shapes, pictures and pivot tables are not simulated, so a sheet of the bench has none of them. */
export const shapeCollectionKind: Kind<SheetModel> = {
  items: () => [],
  members: { GetCount: method(() => 0) },
};

export const pivotTableCollectionKind: Kind<SheetModel> = {
  items: () => [],
  members: { GetCount: method(() => 0) },
};

import { DistributionPicture } from './DistributionPicture';
import { DynamicsPicture } from './DynamicsPicture';
import { FunnelPicture } from './FunnelPicture';
import type { PictureProps } from './picture';
import { SharesPicture } from './SharesPicture';
import { TasksPicture } from './TasksPicture';

/** The picture that belongs to the kind of a chart. */
export function ChartPicture({ chart, ...rest }: PictureProps) {
  switch (chart.kind) {
    case 'distribution':
      return <DistributionPicture chart={chart} {...rest} />;
    case 'funnel':
      return <FunnelPicture chart={chart} {...rest} />;
    case 'tasks':
      return <TasksPicture chart={chart} {...rest} />;
    case 'dynamics':
      return <DynamicsPicture chart={chart} {...rest} />;
    case 'journal':
    case 'ownBoundary':
    case 'marks':
      return <SharesPicture chart={chart} {...rest} />;
  }
}

/**
 * What the explorer's view is made of: content, labels, decorations, filters and the jobs that feed them.
 * Nodes are the workspace's own resources, so that the platform's commands work on them; only channels are the explorer's.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Plans that run in the workbench, without its widgets: the steps as rows, the log, what came of it. Whatever shows a plan shows a
 * session of this package.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.plan;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

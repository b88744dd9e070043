/**
 * What stands behind the Run view: its tables, the tree of artifacts, and the viewer of pictures. Nothing here is meant to be called
 * from another bundle.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.internal.run;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

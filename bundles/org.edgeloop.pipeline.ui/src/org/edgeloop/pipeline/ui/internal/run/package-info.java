/**
 * How runs of stages are begun and what they leave in the workspace. The choices of the last run are kept.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.pipeline.ui.internal.run;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the Stages view shows beside the graph: one stage, params and metrics, the log. Each is a page of its tabs.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.pipeline.ui.internal.details;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

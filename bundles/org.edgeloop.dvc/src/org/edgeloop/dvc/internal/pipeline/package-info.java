/**
 * How pipelines are read, compared and run. Nothing here is seen outside the bundle.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.pipeline;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a training says of itself in runs and in models.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.training.internal.run;

import org.eclipse.jdt.annotation.NonNullByDefault;

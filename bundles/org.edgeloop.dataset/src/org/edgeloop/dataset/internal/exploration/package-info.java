/** How feature tables are looked into: their manifests, the sums that principal components come of. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.dataset.internal.exploration;

import org.eclipse.jdt.annotation.NonNullByDefault;

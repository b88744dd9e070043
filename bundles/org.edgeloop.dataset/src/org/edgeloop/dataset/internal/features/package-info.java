/**
 * How feature tables are put together: which recordings they cover, their rows with labels, the files and the manifest.
 * What the user chooses is in the package {@code org.edgeloop.dataset.features}.
 */
@NonNullByDefault
package org.edgeloop.dataset.internal.features;

import org.eclipse.jdt.annotation.NonNullByDefault;

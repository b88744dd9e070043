/**
 * The explorer's tree without a widget: which groups and recordings are shown, in what order, and what changed.
 * Everything here is an immutable snapshot that any thread may read.
 */
@NonNullByDefault
package org.edgeloop.dataset.ui.explorer.internal.tree;

import org.eclipse.jdt.annotation.NonNullByDefault;

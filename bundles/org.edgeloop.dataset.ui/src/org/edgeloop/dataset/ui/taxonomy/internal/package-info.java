/**
 * The pages, fields and dialogs of the taxonomy editor.
 * They show the presenter's draft and ask it for changes; none keeps a state of its own.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.taxonomy.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Keeps labels with their recording when it is renamed, moved or deleted.
 * The platform's refactorings ask these participants, so menu, keyboard and drag and drop behave alike.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.explorer.internal.refactoring;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The rows and widgets of the project's progress, and the command that goes on.
 * Rows are made in the background and never change.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.progress.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

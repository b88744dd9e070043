/**
 * Labelling a recording: the editor with its keys and mouse gestures, and the table of its labels. All gestures are methods of
 * {@link LabellingPresenter}, which knows no widget.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.labelling;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

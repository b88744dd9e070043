/**
 * Suggestions on the timeline of the labelling editor: ghosts of labels that are none yet, kept in step with the recording's file.
 * What becomes of them by keys is decided by the labelling presenter.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.suggestion.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The Project Progress view: how far the recordings of a project are labelled, the unlabelled ones first.
 * A command goes on to the next of them.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.progress;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

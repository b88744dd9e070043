/**
 * Labels in their review: those of a project by their states, and one annotator's labels beside another's.
 * What is done to them are commands of the labelling editor.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.review;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

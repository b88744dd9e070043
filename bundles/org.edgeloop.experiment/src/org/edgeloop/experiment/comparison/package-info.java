/**
 * Runs side by side: which ones and how as a file that is edited, what tells them apart, and the whole comparison as a page.
 * The model of the file is generated from {@code model/runs.ecore} into {@link org.edgeloop.experiment.spec}.
 */
@NonNullByDefault
package org.edgeloop.experiment.comparison;

import org.eclipse.jdt.annotation.NonNullByDefault;

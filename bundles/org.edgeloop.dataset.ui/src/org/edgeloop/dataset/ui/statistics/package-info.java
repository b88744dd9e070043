/**
 * The Label Statistics view: how many labels a project has and how long they are, by class, recording and machine.
 * A click on a bar keeps those labels alone, there and in the Label Search view.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.statistics;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

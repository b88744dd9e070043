/**
 * What is wrong with labels, as problem markers of the workspace with quick fixes.
 * Open recordings are followed from command to command, the others are checked on request.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.problems;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

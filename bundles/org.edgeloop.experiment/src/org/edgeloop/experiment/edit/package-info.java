/**
 * Changes that people make to runs after they were logged: stars, notes, names, and the bin. Each works on many runs at once and says
 * at the end which of them could not be changed.
 */
@NonNullByDefault
package org.edgeloop.experiment.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;

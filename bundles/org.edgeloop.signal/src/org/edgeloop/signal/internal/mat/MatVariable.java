package org.edgeloop.signal.internal.mat;

import us.hebi.matlab.mat.types.Array;

/**
 * A variable of a MAT file.
 *
 * @param name its name
 * @param value what it holds
 */
record MatVariable(String name, Array value) {
}

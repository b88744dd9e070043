/**
 * Repositories of DVC, read and written byte for byte as DVC 3 does, without Python. A {@code DvcRepository} says where things lie.
 */
@NonNullByDefault
package org.edgeloop.dvc;

import org.eclipse.jdt.annotation.NonNullByDefault;

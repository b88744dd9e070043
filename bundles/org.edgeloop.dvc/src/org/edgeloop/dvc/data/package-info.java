/**
 * What is done with data under version control: begun, added, checked out, compared, collected when nobody refers to them.
 * Every operation may be ended at any point, and done again.
 */
@NonNullByDefault
package org.edgeloop.dvc.data;

import org.eclipse.jdt.annotation.NonNullByDefault;

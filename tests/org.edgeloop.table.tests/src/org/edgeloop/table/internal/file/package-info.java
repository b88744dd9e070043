/** Tests of tables in files. */
@NonNullByDefault
package org.edgeloop.table.internal.file;

import org.eclipse.jdt.annotation.NonNullByDefault;

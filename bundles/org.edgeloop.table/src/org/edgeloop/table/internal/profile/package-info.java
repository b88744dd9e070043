/**
 * Tables kept without their rows: each column by itself, as its values and how often each occurs.
 * What the columns have to do with each other is gone.
 */
@NonNullByDefault
package org.edgeloop.table.internal.profile;

import org.eclipse.jdt.annotation.NonNullByDefault;

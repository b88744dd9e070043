/** What several analysis views are built of: fields in a row, charts below each other, and what can be done with these. Nothing here is seen outside. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

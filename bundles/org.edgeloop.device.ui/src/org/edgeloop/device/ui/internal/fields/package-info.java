/**
 * Forms made from what kinds of device say they must be told. A field is made by its type; whoever shows the form hears of each change.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.internal.fields;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

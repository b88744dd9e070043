/**
 * The Orders view: a spectrum over multiples of the shaft's speed, and the speed itself.
 * Which channel tells the speed, or what it is, is chosen in it as in the Orbit view.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.order;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

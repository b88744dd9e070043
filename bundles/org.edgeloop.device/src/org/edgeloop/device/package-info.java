/**
 * Devices that models and firmware are put onto, whatever their kind. A kind says what it must be told, how it is reached, and in
 * which steps something is put onto it.
 */
@NonNullByDefault
package org.edgeloop.device;

import org.eclipse.jdt.annotation.NonNullByDefault;

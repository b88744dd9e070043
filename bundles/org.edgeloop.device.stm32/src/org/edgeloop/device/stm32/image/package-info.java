/**
 * Firmware as files hold it: raw, as Intel HEX, as ELF. Whatever the form, an image says which bytes belong at which addresses of the
 * chip.
 */
@NonNullByDefault
package org.edgeloop.device.stm32.image;

import org.eclipse.jdt.annotation.NonNullByDefault;

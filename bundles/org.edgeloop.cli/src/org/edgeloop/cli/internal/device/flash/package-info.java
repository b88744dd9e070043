/**
 * The command that puts firmware onto microcontrollers, with a class of options for each way that leads to them. Each way says which
 * kind of device it means and what that kind is told.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.device.flash;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The commands that put files onto what runs by itself, Linux boards and controllers, and that ask boards about their releases. Each way
 * has a class of options that says which kind of device it means and what that kind is told.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.device.push;

import org.eclipse.jdt.annotation.NonNullByDefault;

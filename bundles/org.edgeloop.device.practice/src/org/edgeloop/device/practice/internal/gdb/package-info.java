/**
 * What is inside of the practice debug server: its packets, its commands and its chip. It shares no code with the client, so that
 * either can be held against the other.
 */
@NonNullByDefault
package org.edgeloop.device.practice.internal.gdb;

import org.eclipse.jdt.annotation.NonNullByDefault;

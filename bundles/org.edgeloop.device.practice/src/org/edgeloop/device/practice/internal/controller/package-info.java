/**
 * The inside of the practice controller: packets, files, symbols and a little program. It shares no line with the client, so that each
 * can be held against the other.
 */
@NonNullByDefault
package org.edgeloop.device.practice.internal.controller;

import org.eclipse.jdt.annotation.NonNullByDefault;

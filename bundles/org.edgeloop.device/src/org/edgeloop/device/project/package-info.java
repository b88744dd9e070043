/**
 * The devices of a project: text files in {@code devices/}, read, edited with undo, and saved. They say how a device is reached and what
 * goes onto it, and hold no secrets.
 */
@NonNullByDefault
package org.edgeloop.device.project;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The practice devices that a project gets, one class each. They say how they are reached and what a newcomer could put onto them.
 */
@NonNullByDefault
package org.edgeloop.device.practice.internal.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a practice board keeps on disk: its keys, its configuration, what is put onto it. All of it goes when the board ends.
 */
@NonNullByDefault
package org.edgeloop.device.practice.internal.board;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The trainings of the demo project: a real sweep over its feature table, the same to the last byte every time.
 */
@NonNullByDefault
package org.edgeloop.training.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;

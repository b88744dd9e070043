/**
 * The command that trains classifiers.
 * What is trained and how it is judged stands in its options; everything else in the operation.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.train;

import org.eclipse.jdt.annotation.NonNullByDefault;

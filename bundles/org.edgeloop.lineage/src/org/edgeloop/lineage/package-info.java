/**
 * Which version of the data a label, a run or a model came from, and what two versions of the data differ in.
 * Git says what a version is, DVC which data belong to it.
 */
@NonNullByDefault
package org.edgeloop.lineage;

import org.eclipse.jdt.annotation.NonNullByDefault;

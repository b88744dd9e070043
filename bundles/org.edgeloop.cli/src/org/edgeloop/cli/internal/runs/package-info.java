/**
 * The commands on experiments and runs: each a thin face of a tracking store or of an operation on one.
 * The JSON of a run is the same wherever one is printed.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.runs;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Evaluations of models kept as runs: the one thing that joins the views of models with those of experiments. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.app.internal.evaluation;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The Evaluation view: how the model in front does on labelled windows, alone or against a champion.
 * Its presenter knows no widget; windows that went wrong open in the labelling editor.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.onnx.ui.evaluation;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

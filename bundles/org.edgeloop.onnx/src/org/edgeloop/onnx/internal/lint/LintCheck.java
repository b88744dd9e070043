package org.edgeloop.onnx.internal.lint;

import java.util.List;

import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.Target;

/** Holds models against limits of one kind. */
@FunctionalInterface
public interface LintCheck {

	List<LintFinding> check(LintedModel model, Target target);
}

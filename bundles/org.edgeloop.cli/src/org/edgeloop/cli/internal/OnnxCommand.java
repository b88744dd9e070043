package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.onnx.CostCommand;
import org.edgeloop.cli.internal.onnx.DiffCommand;
import org.edgeloop.cli.internal.onnx.EvaluateCommand;
import org.edgeloop.cli.internal.onnx.FindCommand;
import org.edgeloop.cli.internal.onnx.InfoCommand;
import org.edgeloop.cli.internal.onnx.LintCommand;
import org.edgeloop.cli.internal.onnx.PathCommand;
import org.edgeloop.cli.internal.onnx.PredictCommand;
import org.edgeloop.cli.internal.onnx.ProfileCommand;
import org.edgeloop.cli.internal.onnx.RenderCommand;
import org.edgeloop.cli.internal.onnx.RunCommand;
import org.edgeloop.cli.internal.onnx.ShapesCommand;
import org.edgeloop.cli.internal.onnx.TensorCommand;
import org.edgeloop.cli.internal.onnx.TestCommand;

import picocli.CommandLine.Command;

/** The group of the commands on ONNX models. */
@Command(name = "onnx", description = "Look into ONNX models: graph, shapes, cost, what a target can run; run, test and judge them.", footer = { "  edgeloop onnx info model.onnx --json" })
@Subcommands({ CostCommand.class, DiffCommand.class, EvaluateCommand.class, FindCommand.class, InfoCommand.class, LintCommand.class,
		PathCommand.class, PredictCommand.class, ProfileCommand.class, RenderCommand.class, RunCommand.class, ShapesCommand.class,
		TensorCommand.class, TestCommand.class })
final class OnnxCommand extends CommandGroup {
}

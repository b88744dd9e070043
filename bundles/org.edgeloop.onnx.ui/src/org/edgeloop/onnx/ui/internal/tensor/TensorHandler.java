package org.edgeloop.onnx.ui.internal.tensor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ExportChartOperation;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.tensor.ExportTensorOperation;
import org.edgeloop.onnx.ui.tensor.TensorPresenter;
import org.edgeloop.onnx.ui.tensor.TensorView;
import org.edgeloop.ui.OperationJob;

/** Does with the tensor that is shown what its extension names behind the class. */
public final class TensorHandler extends AbstractHandler implements IExecutableExtension {

	/** The family of the jobs that write tensors and charts. */
	public static final Object FAMILY = TensorHandler.class;

	private static final int CHART_WIDTH = 800;
	private static final String[] TENSOR_FILES = { "*.npy", "*.csv", "*.pb" };
	private static final String[] TENSOR_FORMATS = { "NumPy (*.npy)", "CSV (*.csv)", "ONNX TensorProto (*.pb)" };
	private static final String[] CHART_FILES = { "*.svg", "*.pdf", "*.png", "*.csv" };

	private enum Action {
		EXPORT, EXPORT_CHART, AS_TABLE
	}

	private Action action = Action.EXPORT;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IViewPart part = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(TensorView.ID);
		if (part instanceof TensorView view) {
			TensorPresenter presenter = view.presenter();
			Shell shell = HandlerUtil.getActiveShell(event);
			switch (action) {
			case EXPORT -> presenter.tensor().ifPresent(tensor -> export(shell, presenter.name(), tensor));
			case EXPORT_CHART -> presenter.chart().ifPresent(chart -> export(shell, chart));
			case AS_TABLE -> presenter.setChartsAreTables(!HandlerUtil.toggleCommandState(event.getCommand()));
			}
		}
		return null;
	}

	private static void export(Shell shell, String name, Tensor tensor) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export Tensor");
		dialog.setFilterNames(TENSOR_FORMATS);
		ask(dialog, TENSOR_FILES, name, ".npy",
				file -> new OperationJob<>("Writing " + file.getFileName(), FAMILY, progress -> {
					new ExportTensorOperation(tensor, file).run(progress);
					return file;
				}).asUserAction().schedule());
	}

	private static void export(Shell shell, Chart chart) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Save Chart As");
		ask(dialog, CHART_FILES, chart.title(), ".svg",
				file -> new OperationJob<>("Writing " + file.getFileName(), FAMILY, new ExportChartOperation(chart, file, CHART_WIDTH)::run).schedule());
	}

	private static void ask(FileDialog dialog, String[] endings, String name, String ending, Consumer<Path> write) {
		dialog.setFilterExtensions(endings);
		dialog.setFileName(name.replaceAll("[^\\w.-]+", "-") + ending);
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(write);
	}
}

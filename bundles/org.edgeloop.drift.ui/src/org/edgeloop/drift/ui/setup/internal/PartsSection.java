package org.edgeloop.drift.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.spec.ChunkBy;
import org.edgeloop.drift.spec.ChunkSettings;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.spec.Task;
import org.edgeloop.drift.ui.internal.Sections;
import org.edgeloop.drift.ui.setup.ColumnRow;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.drift.ui.setup.internal.SpecFields.Choice;

/** What a report holds beside the columns: quality, the model, chunks of time, all columns at once. */
final class PartsSection {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;
	private static final int COLUMNS = 4;

	private final SetupPresenter presenter;
	private final SpecFields fields;
	private final Text size;

	PartsSection(FormToolkit toolkit, Composite parent, SetupPresenter presenter) {
		this.presenter = presenter;
		Composite content = Sections.add(toolkit, parent, "Parts of the report", 1, COLUMNS, false);
		fields = new SpecFields(toolkit, content);
		fields.text("Nam&e:", "the file's", () -> presenter.spec().getName(),
				typed -> presenter.setText(presenter.spec(), MODEL.getDriftSpec_Name(), typed));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(toolkit.createLabel(content, ""));
		fields.check("Data &quality", 2, () -> presenter.spec().isQuality(),
				() -> presenter.set(MODEL.getDriftSpec_Quality(), !presenter.spec().isQuality()));
		fields.check("Mode&l quality", 2, () -> presenter.spec().isModelQuality(),
				() -> presenter.set(MODEL.getDriftSpec_ModelQuality(), !presenter.spec().isModelQuality()));
		fields.check("Co&rrelations", COLUMNS, () -> presenter.spec().isCorrelations(),
				() -> presenter.set(MODEL.getDriftSpec_Correlations(), !presenter.spec().isCorrelations()));
		fields.combo("The model &tells:", tasks(), () -> presenter.spec().getTask(), value -> presenter.set(MODEL.getDriftSpec_Task(), value));
		fields.text("Positi&ve class:", "1", () -> presenter.spec().getPositiveLabel(),
				typed -> presenter.setText(presenter.spec(), MODEL.getDriftSpec_PositiveLabel(), typed));
		chunks();
		size = fields.text("of:", "", this::sizeText, this::setSize);
		methods(toolkit, content);
		detector(toolkit, content);
	}

	private static List<Choice<Task>> tasks() {
		return List.of(new Choice<>("what its target says", Task.AUTO), new Choice<>("a class", Task.CLASSIFICATION),
				new Choice<>("a number", Task.REGRESSION), new Choice<>("nothing: there is no model", Task.NONE));
	}

	private Combo chunks() {
		var choices = new ArrayList<Choice<Optional<ChunkBy>>>();
		choices.add(new Choice<>("One whole", Optional.empty()));
		choices.add(new Choice<>("Chunks of rows", Optional.of(ChunkBy.SIZE)));
		choices.add(new Choice<>("A number of chunks", Optional.of(ChunkBy.COUNT)));
		choices.add(new Choice<>("Chunks of time", Optional.of(ChunkBy.TIME)));
		return fields.combo("The current ta&ble is:", choices, () -> chunking().map(ChunkSettings::getBy), presenter::setChunkBy);
	}

	private Optional<ChunkSettings> chunking() {
		return Optional.ofNullable(presenter.spec().getChunking());
	}

	private static EAttribute sizeOf(ChunkBy by) {
		return switch (by) {
		case SIZE -> MODEL.getChunkSettings_Size();
		case COUNT -> MODEL.getChunkSettings_Count();
		case TIME -> MODEL.getChunkSettings_Period();
		};
	}

	private String sizeText() {
		return chunking().map(chunks -> SpecValues.text(chunks.eGet(sizeOf(chunks.getBy())))).orElse("");
	}

	private void setSize(String typed) {
		chunking().ifPresent(chunks -> presenter.setText(chunks, sizeOf(chunks.getBy()), typed));
	}

	private void methods(FormToolkit toolkit, Composite content) {
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, 4).applyTo(toolkit.createLabel(content, "All columns of numbers at once:"));
		Stream.of(MultivariateMethod.values()).forEach(method -> fields.check(words(method), 2,
				() -> presenter.spec().getMultivariate().contains(method), () -> presenter.toggleMethod(method)));
	}

	private static String words(MultivariateMethod method) {
		return switch (method) {
		case PCA -> "PCA reconstruction error";
		case KNN -> "Nearest neighbours";
		case MAHALANOBIS -> "Mahalanobis distance";
		case DOMAIN_CLASSIFIER -> "Domain classifier";
		default -> ColumnRow.word(method.getLiteral());
		};
	}

	private void detector(FormToolkit toolkit, Composite content) {
		Text text = fields.text("&ONNX detector:", "no model", () -> presenter.spec().getDetector() == null ? "" : presenter.spec().getDetector().getModel(),
				presenter::setDetector);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).applyTo(text);
		Button browse = toolkit.createButton(content, "Browse\u2026", SWT.PUSH);
		browse.addListener(SWT.Selection, _ -> {
			FileDialog dialog = new FileDialog(content.getShell(), SWT.OPEN);
			dialog.setText("Model as Detector");
			dialog.setFilterExtensions(new String[] { "*.onnx" });
			dialog.setFilterPath(presenter.folder().toString());
			String chosen = dialog.open();
			if (chosen != null) {
				presenter.setDetector(chosen);
			}
		});
	}

	void refresh() {
		fields.refresh();
		size.setEnabled(chunking().isPresent());
		size.setMessage(chunking().map(chunks -> chunks.getBy() == ChunkBy.TIME ? "such as PT1H or P1D" : "").orElse("all rows"));
	}
}

package org.edgeloop.onnx.ui.properties;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.ModelFollower;
import org.edgeloop.onnx.ui.internal.properties.DocumentationArea;
import org.edgeloop.onnx.ui.internal.properties.FactTree;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.ThemeColors;

/** The page of the Properties view for the element of a model that is selected: a node, a value or a graph. */
public final class ElementPropertiesPage extends Page implements IPropertySheetPage {

	/** The family of the jobs that gather facts. */
	public static final Object FAMILY = ElementPropertiesPage.class;

	private static final int MARGIN = 8;
	private static final int[] SHARES = { 70, 30 };

	private Optional<GraphSelection> first = Optional.empty();
	private Composite content;
	private PropertiesPresenter presenter;
	private Label icon;
	private Text title;
	private Text subtitle;
	private SashForm parts;
	private FactTree facts;
	private DocumentationArea documentation;

	@Override
	public void createControl(Composite parent) {
		content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		heading();
		parts = new SashForm(content, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
		facts = new FactTree(parts, this::reveal);
		documentation = new DocumentationArea(parts);
		parts.setWeights(SHARES);
		presenter = new PropertiesPresenter(new JobsBackground(FAMILY, parent.getDisplay()), this::refresh);
		new GlobalAction(ActionFactory.COPY, facts::copy).install(getSite().getActionBars());
		ThemeColors.whenChanged(content, this::refresh);
		refresh();
		first.or(() -> ModelFollower.selectedInEditor(getSite().getPage())).ifPresent(presenter::show);
	}

	private void heading() {
		Composite heading = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(MARGIN / 2, 0).applyTo(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		icon = new Label(heading, SWT.NONE);
		title = text(heading);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		new Label(heading, SWT.NONE);
		subtitle = text(heading);
	}

	/** Text that can be selected and copied. */
	private static Text text(Composite parent) {
		Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP);
		text.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void reveal(GraphElement element) {
		ModelFollower.navigator(getSite().getPage()).ifPresent(navigator -> navigator.reveal(element));
	}

	private void refresh() {
		if (content.isDisposed()) {
			return;
		}
		Optional<ElementFacts> found = presenter.facts();
		icon.setImage(found.isPresent() ? found.get().icon().image() : null);
		title.setText(found.map(ElementFacts::title).orElse(""));
		subtitle.setForeground(ThemeColors.MUTED_TEXT.color());
		subtitle.setText(presenter.problem().map(problem -> problem.toLine())
				.orElse(found.map(ElementFacts::subtitle).orElse("Select a node or a value in a model to see what is known of it.")));
		found.ifPresent(shown -> {
			facts.show(shown.groups());
			documentation.show(shown.documentation(), shown.link());
		});
		parts.setMaximizedControl(found.filter(shown -> !shown.documentation().isEmpty()).isPresent() ? null : facts.control());
		content.layout(true, true);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, @Nullable ISelection selection) {
		if (selection instanceof IStructuredSelection several && several.getFirstElement() instanceof GraphSelection one) {
			first = Optional.of(one);
			if (presenter != null) {
				presenter.show(one);
			}
		}
	}

	/** @return the logic behind the page */
	public PropertiesPresenter presenter() {
		return presenter;
	}

	@Override
	public Control getControl() {
		return content;
	}

	@Override
	public void setFocus() {
		facts.control().setFocus();
	}

	@Override
	public void dispose() {
		if (presenter != null) {
			presenter.close();
		}
		super.dispose();
	}
}

package org.edgeloop.device.ui.internal.symbols;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.ui.JobsBackground;

/** Lets a user choose symbols of a device in its tree, or among those in which a text stands. */
public final class SymbolDialog extends TitleAreaDialog {

	/** The family of the jobs that ask the device. */
	public static final Object FAMILY = SymbolDialog.class;

	private static final int TYPING_PAUSE = 350;
	private static final int NAME_WIDTH = 260;
	private static final int TYPE_WIDTH = 150;
	private static final int VALUE_WIDTH = 170;
	private static final int COMMENT_WIDTH = 150;
	private static final int HEIGHT = 340;
	private static final String PURPOSE = "Expand the tree, or type a part of a name.";

	private final String title;
	private final boolean isMany;
	private final SymbolsPresenter presenter;
	private Text search;
	private TreeViewer tree;
	private int typed;
	private List<SymbolNode> chosen = List.of();

	/** @param isMany whether several may be chosen */
	public SymbolDialog(Shell parent, String title, BrowserOpener opener, boolean isMany) {
		super(parent);
		this.title = title;
		this.isMany = isMany;
		presenter = new SymbolsPresenter(opener, new JobsBackground(FAMILY, parent.getDisplay()), this::show);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** @return the ids of what was chosen, with commas between them; empty if the dialog was cancelled */
	public Optional<String> ask() {
		int answer = open();
		return answer == OK ? Optional.of(chosen.stream().map(SymbolNode::id).collect(Collectors.joining(", "))) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Choose Symbols");
		getShell().addDisposeListener(_ -> presenter.close());
		setTitle(title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText("&Search");
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("name, type or comment");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addListener(SWT.Modify, _ -> searchSoon());
		createTree(area);
		show();
		return area;
	}

	private void createTree(Composite area) {
		tree = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | (isMany ? SWT.MULTI : SWT.SINGLE));
		tree.getTree().setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(NAME_WIDTH + TYPE_WIDTH + VALUE_WIDTH + COMMENT_WIDTH, HEIGHT).applyTo(tree.getControl());
		column("Name", NAME_WIDTH, SymbolNode::name);
		column("Type", TYPE_WIDTH, SymbolNode::type);
		column("Value", VALUE_WIDTH, presenter::value);
		column("Comment", COMMENT_WIDTH, SymbolNode::detail);
		tree.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setContentProvider(new SymbolTreeContent(presenter));
		tree.setInput(presenter);
		tree.addSelectionChangedListener(_ -> choose());
		tree.addDoubleClickListener(_ -> {
			if (canBeTaken()) {
				okPressed();
			} else {
				chosen.forEach(node -> tree.setExpandedState(node, !tree.getExpandedState(node)));
			}
		});
	}

	private void column(String name, int width, Function<SymbolNode, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof SymbolNode node ? text.apply(node) : "Name".equals(name) ? element.toString() : "";
			}

			@Override
			public @Nullable String getToolTipText(Object element) {
				return element instanceof SymbolNode node ? (node.id() + "  " + node.detail()).strip() : null;
			}
		});
	}

	/** While a user types, nothing is asked. */
	private void searchSoon() {
		int now = ++typed;
		search.getDisplay().timerExec(TYPING_PAUSE, () -> {
			if (!search.isDisposed() && now == typed) {
				presenter.search(search.getText());
			}
		});
	}

	private void choose() {
		chosen = ((List<?>) tree.getStructuredSelection().toList()).stream().filter(SymbolNode.class::isInstance).map(SymbolNode.class::cast).toList();
		showButtons();
	}

	private boolean canBeTaken() {
		return !chosen.isEmpty() && chosen.stream().allMatch(SymbolNode::isVariable);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		showButtons();
	}

	private void showButtons() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(canBeTaken());
		}
	}

	private void show() {
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		tree.refresh();
		Optional<Problem> problem = presenter.problem();
		setErrorMessage(problem.isPresent() ? problem.get().toLine() : null);
		boolean isWaiting = presenter.isSearching() || presenter.found().isEmpty() && presenter.level("").isEmpty();
		setMessage(isWaiting ? "Asking the device…" : presenter.found().map(SymbolDialog::counted).orElse(PURPOSE), IMessageProvider.NONE);
	}

	private static String counted(List<SymbolNode> found) {
		if (found.size() >= SymbolsPresenter.MOST_FOUND) {
			return "The first %d variables in which this stands; type more to see others.".formatted(found.size());
		}
		return found.isEmpty() ? "In no variable stands this." : found.size() == 1 ? "One variable." : found.size() + " variables.";
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
	}
}

package org.edgeloop.analysis.ui.spectrum;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.AnalysisView;
import org.edgeloop.analysis.ui.PictureExport;
import org.edgeloop.analysis.ui.bearing.BearingPresenter;
import org.edgeloop.analysis.ui.bearing.WindowBearings;
import org.edgeloop.analysis.ui.spectrum.internal.SpectrumMemory;
import org.edgeloop.analysis.ui.spectrum.internal.SpectrumPane;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.spectrum.SpectrumSettings;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;

/** Spectra of what is selected in the labelling editor, or in sight there. */
public final class SpectrumView extends AnalysisView {

	public static final String ID = "org.edgeloop.analysis.ui.spectrumView";

	/** Where the view's keys hold. */
	public static final String CONTEXT = "org.edgeloop.analysis.ui.spectrumContext";

	/** The family of the jobs that compute spectra. */
	public static final Object FAMILY = SpectrumView.class;

	private static final double[] OVERLAPS = { 0, 0.5, 0.66, 0.75 };
	private static final int[] HARMONICS = { 0, 1, 3, 5, 10 };

	private SpectrumChoice choice = SpectrumMemory.load(null);
	private SpectrumPresenter presenter;
	private KurtogramPresenter bands;
	private BearingPresenter bearing;
	private SpectrumPane pane;
	private final Runnable bearingChanged = () -> presenter.setFaults(bearing.frequencies());

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		choice = SpectrumMemory.load(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		SpectrumMemory.save(presenter == null ? choice : presenter.choice(), memento);
	}

	@Override
	protected String hint() {
		return "Open a recording: the spectrum of what is selected in it, or in sight, is shown here.";
	}

	@Override
	protected Control createContent(Composite parent) {
		presenter = new SpectrumPresenter(new JobsBackground(FAMILY, parent.getDisplay()), choice);
		bands = new KurtogramPresenter(new JobsBackground(FAMILY, parent.getDisplay()));
		bearing = WindowBearings.of(getSite().getPage());
		bearing.addListener(bearingChanged);
		pane = new SpectrumPane(parent, presenter, bands, this::fill);
		IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
		viewMenu.setRemoveAllWhenShown(true);
		viewMenu.addMenuListener(this::fill);
		// An empty menu has no button.
		viewMenu.add(new Separator());
		getViewSite().getActionBars().getToolBarManager().add(table());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		return pane;
	}

	private IAction table() {
		IAction table = new Action("Show as Table", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				pane.setTableShown(isChecked());
			}
		};
		table.setImageDescriptor(Icons.TABLE.descriptor());
		return table;
	}

	private void fill(IMenuManager menu) {
		menu.add(Actions.check("&Logarithmic Frequencies", presenter.choice().isLogarithmic(), () -> presenter.setLogarithmic(!presenter.choice().isLogarithmic())));
		menu.add(overlaps());
		menu.add(detrending());
		menu.add(harmonics());
		menu.add(new Separator());
		menu.add(Actions.check("&Pick Band with the Mouse", presenter.isPickingBand(), () -> presenter.pickBand(!presenter.isPickingBand())));
		menu.add(Actions.push("&Refine Cursors to Peaks", presenter.cursors()::refine));
		menu.add(Actions.push("C&lear Cursors", presenter.cursors()::clear));
		menu.add(new Separator());
		menu.add(Actions.push("Show &Whole Spectra", pane::fit));
		pane.chart().ifPresent(chart -> menu.add(Actions.push("&Save Chart As\u2026", () -> PictureExport.ask(getSite().getShell(), chart, "spectrum", pane.getSize().x))));
		pane.kurtogram().ifPresent(
				chart -> menu.add(Actions.push("Save &Kurtogram As\u2026", () -> PictureExport.ask(getSite().getShell(), chart, "kurtogram", pane.getSize().x))));
	}

	private IMenuManager overlaps() {
		var menu = new MenuManager("&Overlap of Segments");
		SpectrumSettings settings = presenter.choice().settings();
		for (double share : OVERLAPS) {
			menu.add(Actions.radio("%.0f %%".formatted(100 * share), Math.abs(settings.overlap() - share) < 1e-6, () -> presenter.choose(settings.withOverlap(share))));
		}
		return menu;
	}

	private IMenuManager detrending() {
		var menu = new MenuManager("&Take off Each Segment");
		SpectrumSettings settings = presenter.choice().settings();
		menu.add(Actions.radio("Nothing", settings.detrend().isEmpty(), () -> presenter.choose(settings.withDetrend(Optional.empty()))));
		menu.add(Actions.radio("Its mean", settings.detrend().equals(Optional.of(Detrend.Kind.CONSTANT)),
				() -> presenter.choose(settings.withDetrend(Optional.of(Detrend.Kind.CONSTANT)))));
		menu.add(Actions.radio("Its trend", settings.detrend().equals(Optional.of(Detrend.Kind.LINEAR)),
				() -> presenter.choose(settings.withDetrend(Optional.of(Detrend.Kind.LINEAR)))));
		return menu;
	}

	private IMenuManager harmonics() {
		var menu = new MenuManager("Lines of &Faults");
		for (int count : HARMONICS) {
			menu.add(Actions.radio(count == 0 ? "None" : "%d of each".formatted(count), presenter.choice().harmonics() == count, () -> presenter.setHarmonics(count)));
		}
		return menu;
	}

	@Override
	protected boolean concerns(Change change) {
		return change == Change.RANGE || change == Change.SELECTION || change == Change.TRACKS;
	}

	@Override
	protected void show(AnalysedPart part) {
		if (!part.tracks().isEmpty()) {
			bearing.look(part);
		}
		presenter.show(part);
	}

	@Override
	protected void clear() {
		presenter.clear();
		bands.clear();
	}

	/** @return the view's logic */
	public SpectrumPresenter presenter() {
		return presenter;
	}

	/** @return what is shown, for whoever looks at the view from outside */
	public SpectrumPane pane() {
		return pane;
	}

	@Override
	public void dispose() {
		if (bearing != null) {
			bearing.removeListener(bearingChanged);
			presenter.clear();
			bands.clear();
		}
		super.dispose();
	}
}

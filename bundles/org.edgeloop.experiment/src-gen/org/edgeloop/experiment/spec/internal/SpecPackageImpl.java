/**
 */
package org.edgeloop.experiment.spec.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.edgeloop.experiment.spec.AxisBrush;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecFactory;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.spec.StoreSource;
import org.edgeloop.experiment.spec.ValueChoice;
import org.edgeloop.experiment.spec.XAxis;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SpecPackageImpl extends EPackageImpl implements SpecPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runsSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass storeSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass selectedRunEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chartSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass axisBrushEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum chartKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum xAxisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum valueChoiceEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.edgeloop.experiment.spec.SpecPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SpecPackageImpl() {
		super(eNS_URI, SpecFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SpecPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SpecPackage init() {
		if (isInited) return (SpecPackage)EPackage.Registry.INSTANCE.getEPackage(SpecPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSpecPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SpecPackageImpl theSpecPackage = registeredSpecPackage instanceof SpecPackageImpl ? (SpecPackageImpl)registeredSpecPackage : new SpecPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theSpecPackage.createPackageContents();

		// Initialize created meta-data
		theSpecPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSpecPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SpecPackage.eNS_URI, theSpecPackage);
		return theSpecPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRunsSpec() {
		return runsSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunsSpec_Name() {
		return (EAttribute)runsSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunsSpec_Note() {
		return (EAttribute)runsSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunsSpec_Baseline() {
		return (EAttribute)runsSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunsSpec_AllKeys() {
		return (EAttribute)runsSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunsSpec_Step() {
		return (EAttribute)runsSpecEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRunsSpec_Stores() {
		return (EReference)runsSpecEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRunsSpec_Runs() {
		return (EReference)runsSpecEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRunsSpec_Charts() {
		return (EReference)runsSpecEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunsSpec_UnknownKeys() {
		return (EAttribute)runsSpecEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStoreSource() {
		return storeSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStoreSource_Name() {
		return (EAttribute)storeSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStoreSource_Uri() {
		return (EAttribute)storeSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStoreSource_UnknownKeys() {
		return (EAttribute)storeSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSelectedRun() {
		return selectedRunEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectedRun_Run() {
		return (EAttribute)selectedRunEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectedRun_Store() {
		return (EAttribute)selectedRunEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectedRun_Hidden() {
		return (EAttribute)selectedRunEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectedRun_Pinned() {
		return (EAttribute)selectedRunEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectedRun_UnknownKeys() {
		return (EAttribute)selectedRunEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChartSettings() {
		return chartSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Kind() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Title() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Keys() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_X() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Y() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Target() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_XAxis() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_LogX() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_LogY() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_LogAxes() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Smoothing() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_GroupBy() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Traces() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Value() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Step() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Artifact() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChartSettings_Brushes() {
		return (EReference)chartSettingsEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Width() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_Height() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChartSettings_UnknownKeys() {
		return (EAttribute)chartSettingsEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAxisBrush() {
		return axisBrushEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAxisBrush_Axis() {
		return (EAttribute)axisBrushEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAxisBrush_From() {
		return (EAttribute)axisBrushEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAxisBrush_To() {
		return (EAttribute)axisBrushEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAxisBrush_Values() {
		return (EAttribute)axisBrushEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAxisBrush_UnknownKeys() {
		return (EAttribute)axisBrushEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChartKind() {
		return chartKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getXAxis() {
		return xAxisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getValueChoice() {
		return valueChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecFactory getSpecFactory() {
		return (SpecFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		runsSpecEClass = createEClass(RUNS_SPEC);
		createEAttribute(runsSpecEClass, RUNS_SPEC__NAME);
		createEAttribute(runsSpecEClass, RUNS_SPEC__NOTE);
		createEAttribute(runsSpecEClass, RUNS_SPEC__BASELINE);
		createEAttribute(runsSpecEClass, RUNS_SPEC__ALL_KEYS);
		createEAttribute(runsSpecEClass, RUNS_SPEC__STEP);
		createEReference(runsSpecEClass, RUNS_SPEC__STORES);
		createEReference(runsSpecEClass, RUNS_SPEC__RUNS);
		createEReference(runsSpecEClass, RUNS_SPEC__CHARTS);
		createEAttribute(runsSpecEClass, RUNS_SPEC__UNKNOWN_KEYS);

		storeSourceEClass = createEClass(STORE_SOURCE);
		createEAttribute(storeSourceEClass, STORE_SOURCE__NAME);
		createEAttribute(storeSourceEClass, STORE_SOURCE__URI);
		createEAttribute(storeSourceEClass, STORE_SOURCE__UNKNOWN_KEYS);

		selectedRunEClass = createEClass(SELECTED_RUN);
		createEAttribute(selectedRunEClass, SELECTED_RUN__RUN);
		createEAttribute(selectedRunEClass, SELECTED_RUN__STORE);
		createEAttribute(selectedRunEClass, SELECTED_RUN__HIDDEN);
		createEAttribute(selectedRunEClass, SELECTED_RUN__PINNED);
		createEAttribute(selectedRunEClass, SELECTED_RUN__UNKNOWN_KEYS);

		chartSettingsEClass = createEClass(CHART_SETTINGS);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__KIND);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__TITLE);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__KEYS);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__X);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__Y);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__TARGET);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__XAXIS);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__LOG_X);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__LOG_Y);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__LOG_AXES);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__SMOOTHING);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__GROUP_BY);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__TRACES);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__VALUE);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__STEP);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__ARTIFACT);
		createEReference(chartSettingsEClass, CHART_SETTINGS__BRUSHES);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__WIDTH);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__HEIGHT);
		createEAttribute(chartSettingsEClass, CHART_SETTINGS__UNKNOWN_KEYS);

		axisBrushEClass = createEClass(AXIS_BRUSH);
		createEAttribute(axisBrushEClass, AXIS_BRUSH__AXIS);
		createEAttribute(axisBrushEClass, AXIS_BRUSH__FROM);
		createEAttribute(axisBrushEClass, AXIS_BRUSH__TO);
		createEAttribute(axisBrushEClass, AXIS_BRUSH__VALUES);
		createEAttribute(axisBrushEClass, AXIS_BRUSH__UNKNOWN_KEYS);

		// Create enums
		chartKindEEnum = createEEnum(CHART_KIND);
		xAxisEEnum = createEEnum(XAXIS);
		valueChoiceEEnum = createEEnum(VALUE_CHOICE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(runsSpecEClass, RunsSpec.class, "RunsSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRunsSpec_Name(), ecorePackage.getEString(), "name", "", 0, 1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunsSpec_Note(), ecorePackage.getEString(), "note", "", 0, 1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunsSpec_Baseline(), ecorePackage.getEString(), "baseline", "", 0, 1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunsSpec_AllKeys(), ecorePackage.getEBoolean(), "allKeys", "false", 0, 1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunsSpec_Step(), ecorePackage.getELongObject(), "step", null, 0, 1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunsSpec_Stores(), this.getStoreSource(), null, "stores", null, 0, -1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunsSpec_Runs(), this.getSelectedRun(), null, "runs", null, 0, -1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunsSpec_Charts(), this.getChartSettings(), null, "charts", null, 0, -1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunsSpec_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, RunsSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(storeSourceEClass, StoreSource.class, "StoreSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStoreSource_Name(), ecorePackage.getEString(), "name", "", 0, 1, StoreSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStoreSource_Uri(), ecorePackage.getEString(), "uri", "", 0, 1, StoreSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStoreSource_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, StoreSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(selectedRunEClass, SelectedRun.class, "SelectedRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSelectedRun_Run(), ecorePackage.getEString(), "run", "", 0, 1, SelectedRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectedRun_Store(), ecorePackage.getEString(), "store", "", 0, 1, SelectedRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectedRun_Hidden(), ecorePackage.getEBoolean(), "hidden", "false", 0, 1, SelectedRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectedRun_Pinned(), ecorePackage.getEBoolean(), "pinned", "false", 0, 1, SelectedRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectedRun_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, SelectedRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chartSettingsEClass, ChartSettings.class, "ChartSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChartSettings_Kind(), this.getChartKind(), "kind", null, 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Title(), ecorePackage.getEString(), "title", "", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Keys(), ecorePackage.getEString(), "keys", null, 0, -1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_X(), ecorePackage.getEString(), "x", "", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Y(), ecorePackage.getEString(), "y", "", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Target(), ecorePackage.getEString(), "target", "", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_XAxis(), this.getXAxis(), "xAxis", null, 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_LogX(), ecorePackage.getEBoolean(), "logX", "false", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_LogY(), ecorePackage.getEBoolean(), "logY", "false", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_LogAxes(), ecorePackage.getEString(), "logAxes", null, 0, -1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Smoothing(), ecorePackage.getEDouble(), "smoothing", "0.0", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_GroupBy(), ecorePackage.getEString(), "groupBy", "", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Traces(), ecorePackage.getEBoolean(), "traces", "false", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Value(), this.getValueChoice(), "value", null, 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Step(), ecorePackage.getELongObject(), "step", null, 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Artifact(), ecorePackage.getEString(), "artifact", "", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChartSettings_Brushes(), this.getAxisBrush(), null, "brushes", null, 0, -1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Width(), ecorePackage.getEInt(), "width", "6", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_Height(), ecorePackage.getEInt(), "height", "8", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChartSettings_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, ChartSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(axisBrushEClass, AxisBrush.class, "AxisBrush", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAxisBrush_Axis(), ecorePackage.getEString(), "axis", "", 0, 1, AxisBrush.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAxisBrush_From(), ecorePackage.getEDoubleObject(), "from", null, 0, 1, AxisBrush.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAxisBrush_To(), ecorePackage.getEDoubleObject(), "to", null, 0, 1, AxisBrush.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAxisBrush_Values(), ecorePackage.getEString(), "values", null, 0, -1, AxisBrush.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAxisBrush_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, AxisBrush.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(chartKindEEnum, ChartKind.class, "ChartKind");
		addEEnumLiteral(chartKindEEnum, ChartKind.LINE);
		addEEnumLiteral(chartKindEEnum, ChartKind.BAR);
		addEEnumLiteral(chartKindEEnum, ChartKind.SCATTER);
		addEEnumLiteral(chartKindEEnum, ChartKind.BOX);
		addEEnumLiteral(chartKindEEnum, ChartKind.PARALLEL);
		addEEnumLiteral(chartKindEEnum, ChartKind.CONTOUR);
		addEEnumLiteral(chartKindEEnum, ChartKind.IMPORTANCE);
		addEEnumLiteral(chartKindEEnum, ChartKind.CONFUSION);

		initEEnum(xAxisEEnum, XAxis.class, "XAxis");
		addEEnumLiteral(xAxisEEnum, XAxis.STEP);
		addEEnumLiteral(xAxisEEnum, XAxis.TIME);
		addEEnumLiteral(xAxisEEnum, XAxis.RELATIVE);

		initEEnum(valueChoiceEEnum, ValueChoice.class, "ValueChoice");
		addEEnumLiteral(valueChoiceEEnum, ValueChoice.LAST);
		addEEnumLiteral(valueChoiceEEnum, ValueChoice.MIN);
		addEEnumLiteral(valueChoiceEEnum, ValueChoice.MAX);
		addEEnumLiteral(valueChoiceEEnum, ValueChoice.AT_STEP);

		// Create resource
		createResource(eNS_URI);
	}

} //SpecPackageImpl

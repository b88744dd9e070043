/**
 */
package org.edgeloop.experiment.spec;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.edgeloop.experiment.spec.SpecFactory
 * @model kind="package"
 * @generated
 */
public interface SpecPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "spec";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://edgeloop.org/runs/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "runs";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SpecPackage eINSTANCE = org.edgeloop.experiment.spec.internal.SpecPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl <em>Runs Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.internal.RunsSpecImpl
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getRunsSpec()
	 * @generated
	 */
	int RUNS_SPEC = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__NAME = 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__NOTE = 1;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__BASELINE = 2;

	/**
	 * The feature id for the '<em><b>All Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__ALL_KEYS = 3;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__STEP = 4;

	/**
	 * The feature id for the '<em><b>Stores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__STORES = 5;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__RUNS = 6;

	/**
	 * The feature id for the '<em><b>Charts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__CHARTS = 7;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC__UNKNOWN_KEYS = 8;

	/**
	 * The number of structural features of the '<em>Runs Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNS_SPEC_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.internal.StoreSourceImpl <em>Store Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.internal.StoreSourceImpl
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getStoreSource()
	 * @generated
	 */
	int STORE_SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORE_SOURCE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORE_SOURCE__URI = 1;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORE_SOURCE__UNKNOWN_KEYS = 2;

	/**
	 * The number of structural features of the '<em>Store Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORE_SOURCE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.internal.SelectedRunImpl <em>Selected Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.internal.SelectedRunImpl
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getSelectedRun()
	 * @generated
	 */
	int SELECTED_RUN = 2;

	/**
	 * The feature id for the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_RUN__RUN = 0;

	/**
	 * The feature id for the '<em><b>Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_RUN__STORE = 1;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_RUN__HIDDEN = 2;

	/**
	 * The feature id for the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_RUN__PINNED = 3;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_RUN__UNKNOWN_KEYS = 4;

	/**
	 * The number of structural features of the '<em>Selected Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_RUN_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl <em>Chart Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.internal.ChartSettingsImpl
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getChartSettings()
	 * @generated
	 */
	int CHART_SETTINGS = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__KIND = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__KEYS = 2;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__X = 3;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__Y = 4;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__TARGET = 5;

	/**
	 * The feature id for the '<em><b>XAxis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__XAXIS = 6;

	/**
	 * The feature id for the '<em><b>Log X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__LOG_X = 7;

	/**
	 * The feature id for the '<em><b>Log Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__LOG_Y = 8;

	/**
	 * The feature id for the '<em><b>Log Axes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__LOG_AXES = 9;

	/**
	 * The feature id for the '<em><b>Smoothing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__SMOOTHING = 10;

	/**
	 * The feature id for the '<em><b>Group By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__GROUP_BY = 11;

	/**
	 * The feature id for the '<em><b>Traces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__TRACES = 12;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__VALUE = 13;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__STEP = 14;

	/**
	 * The feature id for the '<em><b>Artifact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__ARTIFACT = 15;

	/**
	 * The feature id for the '<em><b>Brushes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__BRUSHES = 16;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__WIDTH = 17;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__HEIGHT = 18;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS__UNKNOWN_KEYS = 19;

	/**
	 * The number of structural features of the '<em>Chart Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_SETTINGS_FEATURE_COUNT = 20;

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.internal.AxisBrushImpl <em>Axis Brush</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.internal.AxisBrushImpl
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getAxisBrush()
	 * @generated
	 */
	int AXIS_BRUSH = 4;

	/**
	 * The feature id for the '<em><b>Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_BRUSH__AXIS = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_BRUSH__FROM = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_BRUSH__TO = 2;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_BRUSH__VALUES = 3;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_BRUSH__UNKNOWN_KEYS = 4;

	/**
	 * The number of structural features of the '<em>Axis Brush</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_BRUSH_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.ChartKind <em>Chart Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.ChartKind
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getChartKind()
	 * @generated
	 */
	int CHART_KIND = 5;

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.XAxis <em>XAxis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.XAxis
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getXAxis()
	 * @generated
	 */
	int XAXIS = 6;

	/**
	 * The meta object id for the '{@link org.edgeloop.experiment.spec.ValueChoice <em>Value Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.experiment.spec.ValueChoice
	 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getValueChoice()
	 * @generated
	 */
	int VALUE_CHOICE = 7;


	/**
	 * Returns the meta object for class '{@link org.edgeloop.experiment.spec.RunsSpec <em>Runs Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Runs Spec</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec
	 * @generated
	 */
	EClass getRunsSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.RunsSpec#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getName()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EAttribute getRunsSpec_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.RunsSpec#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getNote()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EAttribute getRunsSpec_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.RunsSpec#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getBaseline()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EAttribute getRunsSpec_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.RunsSpec#isAllKeys <em>All Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>All Keys</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#isAllKeys()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EAttribute getRunsSpec_AllKeys();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.RunsSpec#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getStep()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EAttribute getRunsSpec_Step();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.experiment.spec.RunsSpec#getStores <em>Stores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stores</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getStores()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EReference getRunsSpec_Stores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.experiment.spec.RunsSpec#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getRuns()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EReference getRunsSpec_Runs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.experiment.spec.RunsSpec#getCharts <em>Charts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Charts</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getCharts()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EReference getRunsSpec_Charts();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.RunsSpec#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.experiment.spec.RunsSpec#getUnknownKeys()
	 * @see #getRunsSpec()
	 * @generated
	 */
	EAttribute getRunsSpec_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.experiment.spec.StoreSource <em>Store Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Store Source</em>'.
	 * @see org.edgeloop.experiment.spec.StoreSource
	 * @generated
	 */
	EClass getStoreSource();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.StoreSource#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.edgeloop.experiment.spec.StoreSource#getName()
	 * @see #getStoreSource()
	 * @generated
	 */
	EAttribute getStoreSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.StoreSource#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.edgeloop.experiment.spec.StoreSource#getUri()
	 * @see #getStoreSource()
	 * @generated
	 */
	EAttribute getStoreSource_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.StoreSource#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.experiment.spec.StoreSource#getUnknownKeys()
	 * @see #getStoreSource()
	 * @generated
	 */
	EAttribute getStoreSource_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.experiment.spec.SelectedRun <em>Selected Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selected Run</em>'.
	 * @see org.edgeloop.experiment.spec.SelectedRun
	 * @generated
	 */
	EClass getSelectedRun();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.SelectedRun#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run</em>'.
	 * @see org.edgeloop.experiment.spec.SelectedRun#getRun()
	 * @see #getSelectedRun()
	 * @generated
	 */
	EAttribute getSelectedRun_Run();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.SelectedRun#getStore <em>Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Store</em>'.
	 * @see org.edgeloop.experiment.spec.SelectedRun#getStore()
	 * @see #getSelectedRun()
	 * @generated
	 */
	EAttribute getSelectedRun_Store();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.SelectedRun#isHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden</em>'.
	 * @see org.edgeloop.experiment.spec.SelectedRun#isHidden()
	 * @see #getSelectedRun()
	 * @generated
	 */
	EAttribute getSelectedRun_Hidden();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.SelectedRun#isPinned <em>Pinned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pinned</em>'.
	 * @see org.edgeloop.experiment.spec.SelectedRun#isPinned()
	 * @see #getSelectedRun()
	 * @generated
	 */
	EAttribute getSelectedRun_Pinned();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.SelectedRun#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.experiment.spec.SelectedRun#getUnknownKeys()
	 * @see #getSelectedRun()
	 * @generated
	 */
	EAttribute getSelectedRun_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.experiment.spec.ChartSettings <em>Chart Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chart Settings</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings
	 * @generated
	 */
	EClass getChartSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getKind()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getTitle()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.experiment.spec.ChartSettings#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Keys</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getKeys()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Keys();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getX()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_X();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getY()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getTarget()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getXAxis <em>XAxis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XAxis</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getXAxis()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_XAxis();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#isLogX <em>Log X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Log X</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#isLogX()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_LogX();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#isLogY <em>Log Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Log Y</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#isLogY()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_LogY();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.experiment.spec.ChartSettings#getLogAxes <em>Log Axes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Log Axes</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getLogAxes()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_LogAxes();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getSmoothing <em>Smoothing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smoothing</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getSmoothing()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Smoothing();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getGroupBy <em>Group By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group By</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getGroupBy()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_GroupBy();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#isTraces <em>Traces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Traces</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#isTraces()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Traces();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getValue()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getStep()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getArtifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Artifact</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getArtifact()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Artifact();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.experiment.spec.ChartSettings#getBrushes <em>Brushes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Brushes</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getBrushes()
	 * @see #getChartSettings()
	 * @generated
	 */
	EReference getChartSettings_Brushes();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getWidth()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getHeight()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.ChartSettings#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.experiment.spec.ChartSettings#getUnknownKeys()
	 * @see #getChartSettings()
	 * @generated
	 */
	EAttribute getChartSettings_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.experiment.spec.AxisBrush <em>Axis Brush</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Axis Brush</em>'.
	 * @see org.edgeloop.experiment.spec.AxisBrush
	 * @generated
	 */
	EClass getAxisBrush();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.AxisBrush#getAxis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axis</em>'.
	 * @see org.edgeloop.experiment.spec.AxisBrush#getAxis()
	 * @see #getAxisBrush()
	 * @generated
	 */
	EAttribute getAxisBrush_Axis();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.AxisBrush#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.edgeloop.experiment.spec.AxisBrush#getFrom()
	 * @see #getAxisBrush()
	 * @generated
	 */
	EAttribute getAxisBrush_From();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.AxisBrush#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.edgeloop.experiment.spec.AxisBrush#getTo()
	 * @see #getAxisBrush()
	 * @generated
	 */
	EAttribute getAxisBrush_To();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.experiment.spec.AxisBrush#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.edgeloop.experiment.spec.AxisBrush#getValues()
	 * @see #getAxisBrush()
	 * @generated
	 */
	EAttribute getAxisBrush_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.experiment.spec.AxisBrush#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.experiment.spec.AxisBrush#getUnknownKeys()
	 * @see #getAxisBrush()
	 * @generated
	 */
	EAttribute getAxisBrush_UnknownKeys();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.experiment.spec.ChartKind <em>Chart Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chart Kind</em>'.
	 * @see org.edgeloop.experiment.spec.ChartKind
	 * @generated
	 */
	EEnum getChartKind();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.experiment.spec.XAxis <em>XAxis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>XAxis</em>'.
	 * @see org.edgeloop.experiment.spec.XAxis
	 * @generated
	 */
	EEnum getXAxis();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.experiment.spec.ValueChoice <em>Value Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value Choice</em>'.
	 * @see org.edgeloop.experiment.spec.ValueChoice
	 * @generated
	 */
	EEnum getValueChoice();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SpecFactory getSpecFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl <em>Runs Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.internal.RunsSpecImpl
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getRunsSpec()
		 * @generated
		 */
		EClass RUNS_SPEC = eINSTANCE.getRunsSpec();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNS_SPEC__NAME = eINSTANCE.getRunsSpec_Name();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNS_SPEC__NOTE = eINSTANCE.getRunsSpec_Note();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNS_SPEC__BASELINE = eINSTANCE.getRunsSpec_Baseline();

		/**
		 * The meta object literal for the '<em><b>All Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNS_SPEC__ALL_KEYS = eINSTANCE.getRunsSpec_AllKeys();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNS_SPEC__STEP = eINSTANCE.getRunsSpec_Step();

		/**
		 * The meta object literal for the '<em><b>Stores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUNS_SPEC__STORES = eINSTANCE.getRunsSpec_Stores();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUNS_SPEC__RUNS = eINSTANCE.getRunsSpec_Runs();

		/**
		 * The meta object literal for the '<em><b>Charts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUNS_SPEC__CHARTS = eINSTANCE.getRunsSpec_Charts();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNS_SPEC__UNKNOWN_KEYS = eINSTANCE.getRunsSpec_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.internal.StoreSourceImpl <em>Store Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.internal.StoreSourceImpl
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getStoreSource()
		 * @generated
		 */
		EClass STORE_SOURCE = eINSTANCE.getStoreSource();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORE_SOURCE__NAME = eINSTANCE.getStoreSource_Name();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORE_SOURCE__URI = eINSTANCE.getStoreSource_Uri();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORE_SOURCE__UNKNOWN_KEYS = eINSTANCE.getStoreSource_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.internal.SelectedRunImpl <em>Selected Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.internal.SelectedRunImpl
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getSelectedRun()
		 * @generated
		 */
		EClass SELECTED_RUN = eINSTANCE.getSelectedRun();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_RUN__RUN = eINSTANCE.getSelectedRun_Run();

		/**
		 * The meta object literal for the '<em><b>Store</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_RUN__STORE = eINSTANCE.getSelectedRun_Store();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_RUN__HIDDEN = eINSTANCE.getSelectedRun_Hidden();

		/**
		 * The meta object literal for the '<em><b>Pinned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_RUN__PINNED = eINSTANCE.getSelectedRun_Pinned();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_RUN__UNKNOWN_KEYS = eINSTANCE.getSelectedRun_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.internal.ChartSettingsImpl <em>Chart Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.internal.ChartSettingsImpl
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getChartSettings()
		 * @generated
		 */
		EClass CHART_SETTINGS = eINSTANCE.getChartSettings();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__KIND = eINSTANCE.getChartSettings_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__TITLE = eINSTANCE.getChartSettings_Title();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__KEYS = eINSTANCE.getChartSettings_Keys();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__X = eINSTANCE.getChartSettings_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__Y = eINSTANCE.getChartSettings_Y();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__TARGET = eINSTANCE.getChartSettings_Target();

		/**
		 * The meta object literal for the '<em><b>XAxis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__XAXIS = eINSTANCE.getChartSettings_XAxis();

		/**
		 * The meta object literal for the '<em><b>Log X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__LOG_X = eINSTANCE.getChartSettings_LogX();

		/**
		 * The meta object literal for the '<em><b>Log Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__LOG_Y = eINSTANCE.getChartSettings_LogY();

		/**
		 * The meta object literal for the '<em><b>Log Axes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__LOG_AXES = eINSTANCE.getChartSettings_LogAxes();

		/**
		 * The meta object literal for the '<em><b>Smoothing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__SMOOTHING = eINSTANCE.getChartSettings_Smoothing();

		/**
		 * The meta object literal for the '<em><b>Group By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__GROUP_BY = eINSTANCE.getChartSettings_GroupBy();

		/**
		 * The meta object literal for the '<em><b>Traces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__TRACES = eINSTANCE.getChartSettings_Traces();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__VALUE = eINSTANCE.getChartSettings_Value();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__STEP = eINSTANCE.getChartSettings_Step();

		/**
		 * The meta object literal for the '<em><b>Artifact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__ARTIFACT = eINSTANCE.getChartSettings_Artifact();

		/**
		 * The meta object literal for the '<em><b>Brushes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART_SETTINGS__BRUSHES = eINSTANCE.getChartSettings_Brushes();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__WIDTH = eINSTANCE.getChartSettings_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__HEIGHT = eINSTANCE.getChartSettings_Height();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART_SETTINGS__UNKNOWN_KEYS = eINSTANCE.getChartSettings_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.internal.AxisBrushImpl <em>Axis Brush</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.internal.AxisBrushImpl
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getAxisBrush()
		 * @generated
		 */
		EClass AXIS_BRUSH = eINSTANCE.getAxisBrush();

		/**
		 * The meta object literal for the '<em><b>Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS_BRUSH__AXIS = eINSTANCE.getAxisBrush_Axis();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS_BRUSH__FROM = eINSTANCE.getAxisBrush_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS_BRUSH__TO = eINSTANCE.getAxisBrush_To();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS_BRUSH__VALUES = eINSTANCE.getAxisBrush_Values();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS_BRUSH__UNKNOWN_KEYS = eINSTANCE.getAxisBrush_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.ChartKind <em>Chart Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.ChartKind
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getChartKind()
		 * @generated
		 */
		EEnum CHART_KIND = eINSTANCE.getChartKind();

		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.XAxis <em>XAxis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.XAxis
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getXAxis()
		 * @generated
		 */
		EEnum XAXIS = eINSTANCE.getXAxis();

		/**
		 * The meta object literal for the '{@link org.edgeloop.experiment.spec.ValueChoice <em>Value Choice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.experiment.spec.ValueChoice
		 * @see org.edgeloop.experiment.spec.internal.SpecPackageImpl#getValueChoice()
		 * @generated
		 */
		EEnum VALUE_CHOICE = eINSTANCE.getValueChoice();

	}

} //SpecPackage

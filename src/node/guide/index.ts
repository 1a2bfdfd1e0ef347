export {type GuideFinder, guideFinder, guideNames} from './find.ts'
export {type GuideLoader, type GuideLoaderOptions, guideLoader, loadGuide} from './load.ts'
export {printGuide} from './print.ts'
